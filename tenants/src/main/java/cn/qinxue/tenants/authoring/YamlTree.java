package cn.qinxue.tenants.authoring;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads YAML text into {@link YamlNode}s; refuses what hides the meaning from a reader: repeated names, aliases, several documents. */
public final class YamlTree {
    /** Longest document accepted, in characters; the longest built-in policy has a tenth of it. */
    static final int MAX_LENGTH = 200_000;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private YamlTree(YAMLParser parser) {
        this.parser = parser;
    }

    /** What came out of reading: a tree where there is one, and every fault of its form. */
    public record Result(@Nullable YamlNode root, List<Problem> problems) {}

    /** Reads the text; never throws, whatever the text holds. */
    public static Result read(String text) {
        if (text.length() > MAX_LENGTH) {
            return failed(0, "内容过长，最多 " + MAX_LENGTH + " 个字符，请删减后再提交。");
        }
        try (var parser = YAML.createParser(text)) {
            return new YamlTree(parser).document();
        } catch (JacksonException e) {
            return failed(line(e.getLocation()), "YAML 格式有误，请检查缩进（只用空格，不用制表符）、冒号后的空格以及成对的引号和括号。");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result document() throws IOException {
        if (parser.nextToken() == null) {
            return failed(0, "内容为空，请填写。");
        }
        var root = node("");
        if (parser.nextToken() != null) {
            problems.add(new Problem("", line(parser.currentTokenLocation()), "只能有一份内容，请删除“---”之后的部分。"));
        }
        return new Result(root, List.copyOf(problems));
    }

    private YamlNode node(String path) throws IOException {
        var line = line(parser.currentTokenLocation());
        if (parser.isCurrentAlias()) {
            problems.add(new Problem(path, line, "不支持用“*”引用前文，请直接写出内容。"));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(path, line);
            case START_ARRAY -> sequence(path, line);
            case VALUE_NULL -> new YamlNode.Nothing(line);
            default -> new YamlNode.Scalar(parser.getText(), line);
        };
    }

    private YamlNode mapping(String path, int line) throws IOException {
        var fields = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var below = path.isEmpty() ? name : path + "." + name;
            var nameLine = line(parser.currentTokenLocation());
            parser.nextToken();
            if (fields.put(name, node(below)) != null) {
                problems.add(new Problem(below, nameLine, "这一项写了两次，请只保留一个。"));
            }
        }
        return new YamlNode.Mapping(fields, line);
    }

    private YamlNode sequence(String path, int line) throws IOException {
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return new YamlNode.Sequence(items, line);
    }

    private static int line(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static Result failed(int line, String detail) {
        return new Result(null, List.of(new Problem("", line, detail)));
    }
}
