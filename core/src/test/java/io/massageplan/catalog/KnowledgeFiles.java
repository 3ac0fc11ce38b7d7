package io.massageplan.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two knowledge files as rows: {@code techniques 4.3.C 11} is the eleventh row under heading C of section 4.3. Table
 * rows count first, list items go on after them.
 * <p>
 * They are no part of the repository. They are looked for where the system property {@code massageplan.knowledge} says,
 * else in {@code shared/knowledge} beside the checkout.
 */
final class KnowledgeFiles {
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("techniques", "techniques-and-contraindications.md");
        FILES.put("dosage", "dosage-and-outcomes.md");
    }

    private static final Pattern HEADING = Pattern.compile("#+ ([0-9]+(?:\\.[0-9]+)*|[A-Z])\\.? .*");
    private static final Pattern RULER = Pattern.compile("\\|[\\s:|-]+\\|");
    private static final Pattern ITEM = Pattern.compile("([-*]|\\d+\\.) .*");

    private final Map<String, String> rows = new LinkedHashMap<>();
    private String file = "";
    private String section = "";
    private String numbered = "";
    private int row;
    private boolean inTable;

    private KnowledgeFiles() {}

    /** The folder, if it can be reached. */
    static Optional<Path> folder() {
        String told = System.getProperty("massageplan.knowledge");
        if (told != null) {
            return Optional.of(Path.of(told));
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared").resolve("knowledge");
            if (FILES.values().stream().allMatch(name -> Files.exists(folder.resolve(name)))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The hash of every row, by file, section and number. */
    static Map<String, String> hashes(Path folder) throws IOException {
        KnowledgeFiles read = new KnowledgeFiles();
        for (Map.Entry<String, String> one : FILES.entrySet()) {
            read.file = one.getKey();
            for (String line : Files.readAllLines(folder.resolve(one.getValue()), StandardCharsets.UTF_8)) {
                read.line(line.strip());
            }
        }
        read.rows.replaceAll((key, text) -> hash(text));
        return read.rows;
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            heading(line);
        } else if (line.startsWith("|")) {
            // The first line of a table names its columns.
            if (inTable && !RULER.matcher(line).matches()) {
                add(line);
            }
            inTable = true;
        } else {
            inTable = false;
            if (ITEM.matcher(line).matches()) {
                add(line);
            }
        }
    }

    private void heading(String line) {
        Matcher matcher = HEADING.matcher(line);
        if (matcher.matches()) {
            String name = matcher.group(1);
            boolean letter = Character.isLetter(name.charAt(0));
            numbered = letter ? numbered : name;
            section = letter ? numbered + "." + name : name;
            row = 0;
        }
        inTable = false;
    }

    private void add(String text) {
        row++;
        rows.put(file + " " + section + " " + row, text);
    }

    /** The first 16 hex digits of the SHA-256 of a row. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
