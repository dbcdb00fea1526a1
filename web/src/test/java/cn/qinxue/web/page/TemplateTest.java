package cn.qinxue.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.asset.Assets;
import cn.qinxue.web.fragment.Icons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every template, also for those that no test opens. */
class TemplateTest {
    private static final Map<Path, String> TEMPLATES = templates();

    @Test
    void noTemplateCarriesStyleOrScriptInItself() {
        assertThat(TEMPLATES).isNotEmpty();
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*\\ssrc=)|hx-on|javascript:");
        TEMPLATES.forEach(
                (path, text) -> assertThat(inline.matcher(text).results().map(MatchResult::group))
                        .as(path.toString())
                        .isEmpty());
    }

    @Test
    void noTemplateLoadsAnythingFromAnotherHost() {
        var foreign = Pattern.compile("(src|href|action)=\"(https?:)?//");
        TEMPLATES.forEach(
                (path, text) -> assertThat(foreign.matcher(text).results().map(MatchResult::group))
                        .as(path.toString())
                        .isEmpty());
    }

    @Test
    void onlyIconsAreWrittenUnescaped() {
        TEMPLATES.forEach((path, text) -> {
            if (!path.endsWith(Path.of("fragment", "icon.jte"))) {
                assertThat(text).as(path.toString()).doesNotContain("$unsafe");
            }
        });
    }

    @Test
    void everyIconAndAssetThatIsNamedExists() {
        assertThat(named("fragment\\.icon\\(name = \"([a-z0-9-]+)\""))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Icons.svg(name)).startsWith("<svg class=\"icon\""));
        assertThat(named("Assets\\.path\\(\"([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Assets.path(name)).startsWith("/assets/"));
    }

    private static List<String> named(String pattern) {
        var names = Pattern.compile(pattern);
        return TEMPLATES.values().stream()
                .flatMap(text -> names.matcher(text).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    private static Map<Path, String> templates() {
        try (var files = Files.walk(Path.of("src", "main", "jte"))) {
            var templates = new TreeMap<Path, String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                templates.put(file, Files.readString(file));
            }
            return templates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
