package org.rapporteur.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the README shows is what the program prints; {@code -Drapporteur.rewrite=true} writes it anew. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern SAMPLE =
            Pattern.compile("(<!-- sample: (.+?) -->\n```\n)(.*?)(```\n<!-- end -->)", Pattern.DOTALL);

    @Test
    void samples_are_what_the_program_prints() throws IOException {
        String readme = Files.readString(README);
        StringBuilder written = new StringBuilder();
        Matcher sample = SAMPLE.matcher(readme);
        int count = 0;
        while (sample.find()) {
            count++;
            String out = Command.run(arguments(sample.group(2))).out().replace("../examples", "examples");
            sample.appendReplacement(written, Matcher.quoteReplacement(sample.group(1) + out + sample.group(4)));
        }
        sample.appendTail(written);
        assertThat(count).isEqualTo(2);
        if (Boolean.getBoolean("rapporteur.rewrite")) {
            Files.writeString(README, written);
        } else {
            assertThat(readme).isEqualTo(written.toString());
        }
    }

    @Test
    void every_command_and_option_stands_in_the_readme() throws IOException {
        String readme = Files.readString(README);
        CommandLine whole = new Rapporteur(InputStream.nullInputStream(), System.out, System.err).commandLine();
        whole.getSubcommands().forEach((name, command) -> {
            if (!name.equals("help")) {
                assertThat(readme).contains("`" + name);
                command.getCommandSpec().options().stream()
                        .filter(option ->
                                !option.hidden() && !option.longestName().equals("--help"))
                        .forEach(option -> assertThat(readme).contains(option.longestName()));
            }
        });
    }

    private static String[] arguments(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
        while (word.find()) {
            String plain = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(plain.startsWith("examples/") ? "../" + plain : plain);
        }
        return words.toArray(String[]::new);
    }
}
