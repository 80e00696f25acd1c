package org.countrydesk.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Tells whether the code that reads documents is the code that read them: a hash over the classes of the packages whose
 * work ends up in the store. Another hash means that every file is read again.
 */
final class RulesFingerprint {

    private static final String[] PACKAGES = {"edtf", "markup", "fact", "extract", "across", "ingest"};

    private RulesFingerprint() {}

    private static String address(Resource resource) {
        try {
            return resource.getURL().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return 64 hexadecimal digits. */
    static String compute() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var resolver = new PathMatchingResourcePatternResolver(RulesFingerprint.class.getClassLoader());
            for (String name : PACKAGES) {
                Resource[] classes = resolver.getResources("classpath:org/countrydesk/" + name + "/**/*.class");
                Arrays.sort(classes, Comparator.comparing(RulesFingerprint::address));
                for (Resource each : classes) {
                    try (InputStream in = each.getInputStream()) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
