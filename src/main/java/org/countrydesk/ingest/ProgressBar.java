package org.countrydesk.ingest;

import java.io.PrintStream;

/** Shows progress: a bar that moves on a terminal, a plain line for each tenth elsewhere. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private String lastStep = "";
    private int lastTenth = -1;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Make a bar for a stream: a terminal where the process has one, which the console of java.base alone tells. */
    static ProgressBar on(PrintStream out) {
        System.setProperty("jdk.console", "java.base");
        return new ProgressBar(out, System.console() != null);
    }

    @Override
    public void at(String step, int done, int total) {
        int tenth = total == 0 ? 10 : (int) (10L * done / total);
        if (terminal) {
            int filled = total == 0 ? WIDTH : (int) ((long) WIDTH * done / total);
            out.print("\r\u001b[K" + step + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + total);
            out.flush();
        } else if (!step.equals(lastStep) || tenth != lastTenth) {
            out.println(step + " " + done + "/" + total);
        }
        lastStep = step;
        lastTenth = tenth;
    }

    /** Leave the bar's line. */
    void end() {
        if (terminal) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
