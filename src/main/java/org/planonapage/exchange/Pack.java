package org.planonapage.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as they came, not yet read.
 *
 * @param source where they came from, as a person would name it: the folder's or the zip's name
 * @param files the contents by file name
 */
public record Pack(String source, SortedMap<String, byte[]> files) {

    public static Pack of(String source, Map<String, byte[]> files) {
        return new Pack(source, new TreeMap<>(files));
    }

    /** The SHA-256 of all files, names and contents, in hexadecimal. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
