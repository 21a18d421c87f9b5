package org.rapporteur.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is read: nothing is taken from it before all of it has been checked. */
final class BackupFile implements AutoCloseable {
    private final Path path;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path path, ZipFile zip, BackupManifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static BackupFile open(Path path) {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            try {
                BackupFile file = new BackupFile(path, zip, manifest(zip));
                file.check();
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new StoreException(
                    path + " is no whole backup: " + e.getMessage() + "; take another copy of it. Nothing was restored",
                    e);
        }
    }

    private static BackupManifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw new IOException("it has no " + BackupManifest.ENTRY);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(1 << 20);
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            // ZipFile, unlike ZipInputStream, leaves this to its user
            if (checksum.getValue() != entry.getCrc()) {
                throw new IOException("the checksum of " + BackupManifest.ENTRY + " does not hold");
            }
            return BackupManifest.of(bytes);
        }
    }

    private void check() throws IOException {
        for (BackupManifest.Table table : manifest.tables()) {
            MessageDigest digest = BackupTables.sha256();
            try (InputStream in = new DigestInputStream(entry(table), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw new IOException("the checksum of " + table.entry() + " does not hold");
            }
        }
    }

    private InputStream entry(BackupManifest.Table table) throws IOException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw new IOException("it has no " + table.entry());
        }
        return zip.getInputStream(entry);
    }

    BackupManifest manifest() {
        return manifest;
    }

    Path path() {
        return path;
    }

    /** The rows of a table, one JSON array a line. */
    BufferedReader rows(BackupManifest.Table table) throws IOException {
        return new BufferedReader(new InputStreamReader(entry(table), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
