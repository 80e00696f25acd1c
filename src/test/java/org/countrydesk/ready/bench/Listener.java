package org.countrydesk.ready.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the process that listens on a port, and tells how much processor time processes took, and how much of it other machines did; on Linux. */
final class Listener {

    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";

    /** Of the fields behind the name of the process. */
    private static final int USER_TICKS = 11;

    private static final int SYSTEM_TICKS = 12;

    /** Of the fields of all processors together. */
    private static final int STOLEN_TICKS = 8;

    private static final double MICROS_A_TICK = 10_000;

    private Listener() {}

    static long processOf(int port) throws IOException {
        String ending = String.format(Locale.ROOT, ":%04X", port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields[ADDRESS].endsWith(ending) && fields[STATE].equals(LISTENS)) {
                    return holderOf("socket:[" + fields[INODE] + "]");
                }
            }
        }
        throw new IllegalStateException("nobody listens on port " + port);
    }

    private static long holderOf(String socket) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, socket)) {
                    return Long.parseLong(process.getFileName().toString());
                }
            }
        }
        throw new IllegalStateException("the process of " + socket + " cannot be seen; it may be another user's");
    }

    private static boolean holds(Path process, String socket) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (Files.readSymbolicLink(file).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return false; // it has ended, or is another user's
        }
        return false;
    }

    static long cpuMicros(List<Long> processes) throws IOException {
        double ticks = 0;
        for (long process : processes) {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += Double.parseDouble(fields[USER_TICKS]) + Double.parseDouble(fields[SYSTEM_TICKS]);
        }
        return Math.round(ticks * MICROS_A_TICK);
    }

    /** Return how long the processors were ready to work and the machine that this one is a part of gave them to others. */
    static long stolenMicros() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            String[] fields = lines.findFirst().orElseThrow().split(" +");
            return Math.round(Double.parseDouble(fields[STOLEN_TICKS]) * MICROS_A_TICK);
        }
    }
}
