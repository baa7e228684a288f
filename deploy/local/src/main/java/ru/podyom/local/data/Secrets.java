package ru.podyom.local.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords made on the first start, different on every machine. They never leave the data directory. */
public final class Secrets {

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what is missing from it. */
    public static Secrets in(Path file, List<String> names) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        SecureRandom random = new SecureRandom();
        boolean added = false;
        for (String name : names) {
            added |= values.putIfAbsent(name, password(random)) == null;
        }
        if (added) {
            StringWriter text = new StringWriter();
            values.store(text, "made on the first start; the databases know these passwords");
            PrivateFiles.write(file, text.toString());
        }
        return new Secrets(values);
    }

    public String of(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no secret was made for " + name);
        }
        return value;
    }

    /** URL-safe characters only: the password passes through SQL, files and environments without quoting. */
    private static String password(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
