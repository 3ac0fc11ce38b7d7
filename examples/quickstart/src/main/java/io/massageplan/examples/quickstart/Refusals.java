package io.massageplan.examples.quickstart;

import io.massageplan.json.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with an input, in the language of the page. The library says it in English; here its sentences are told
 * apart by their form and said anew. A form that nobody has put into words stays English rather than unsaid.
 */
final class Refusals {
    private final Labels labels;
    private final Map<Pattern, String> forms = new LinkedHashMap<>();

    Refusals(Lang lang) {
        this.labels = new Labels(lang.locale());
        if (lang != Lang.en) {
            read("refusals_" + lang + ".txt");
        }
    }

    private void read(String file) {
        try (InputStream in = Refusals.class.getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(line -> {
                String[] sides = line.split(" => ", 2);
                String form = Pattern.quote(sides[0]).replace("{}", "\\E(.+?)\\Q");
                forms.put(Pattern.compile(form, Pattern.DOTALL), sides[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong and what to do. */
    String sentence(Problem problem) {
        if (forms.isEmpty()) {
            return problem.sentence();
        }
        return labels.get(
                "refused",
                said(problem.field()),
                said(problem.value()),
                said(problem.limit()),
                problem.advice().map(a -> labels.get("refused.maybe", said(a))).orElse(""));
    }

    /** The same in this language; the English where there are no words for it. */
    String said(String english) {
        return translated(english).orElse(english);
    }

    /** The same in this language; empty where there are no words for it. */
    Optional<String> translated(String english) {
        for (Map.Entry<Pattern, String> form : forms.entrySet()) {
            Matcher matcher = form.getKey().matcher(english);
            if (matcher.matches()) {
                String text = form.getValue();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    text = text.replace("{" + i + "}", said(matcher.group(i)));
                }
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }
}
