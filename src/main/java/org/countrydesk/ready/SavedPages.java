package org.countrydesk.ready;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers kept over a stop, in a file of the data folder: a checksum, what they are made of, their edition, and each with its address. The
 * file is written when the desk stops in order; once the store was written to again, it is not used.
 *
 * @param edition the number of the edition they are of
 */
record SavedPages(long edition, Map<Address, ReadyPage> pages) {

    private static final Logger LOG = LoggerFactory.getLogger(SavedPages.class);

    static final SavedPages NONE = new SavedPages(0, Map.of());

    /** Bytes of answers in a file, about. */
    static final int MOST = 8 << 20;

    private static final int CHECKSUM = Long.BYTES;

    /**
     * Write the file.
     *
     * @param origin what the answers are made of
     */
    void write(Path file, String origin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(origin);
        out.writeLong(edition);
        out.writeInt(pages.size());
        for (Map.Entry<Address, ReadyPage> each : pages.entrySet()) {
            each.getKey().write(out);
            each.getValue().write(out);
        }
        byte[] body = bytes.toByteArray();
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, ByteBuffer.allocate(CHECKSUM + body.length).putLong(sum(body, 0)).put(body).array());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Read the file; one that cannot be used is taken away.
     *
     * @param origin what answers are made of now
     * @return no pages where there is no such file, where it is damaged, or where they were made of something else
     */
    static SavedPages read(Path file, String origin) {
        try {
            if (!Files.exists(file)) {
                return NONE;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < CHECKSUM || ByteBuffer.wrap(bytes).getLong() != sum(bytes, CHECKSUM)) {
                throw new IOException("its checksum is wrong");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, CHECKSUM, bytes.length - CHECKSUM));
            if (in.readUTF().equals(origin)) {
                return read(in);
            }
            Files.delete(file);
        } catch (IOException e) {
            LOG.warn("The answers kept in '{}' are not used: {}", file, e.getMessage());
        }
        return NONE;
    }

    private static SavedPages read(DataInputStream in) throws IOException {
        Map<Address, ReadyPage> pages = new LinkedHashMap<>();
        long edition = in.readLong();
        for (int left = in.readInt(); left > 0; left--) {
            pages.put(Address.read(in), ReadyPage.read(in));
        }
        return new SavedPages(edition, pages);
    }

    private static long sum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
