package cn.qinxue.web.fragment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Tabler icons in {@code resources/icon}, to be written into the page, where they take the colour of the text. */
public final class Icons {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();
    private static final String OUTLINE =
            "fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    private static final String FILLED = "fill=\"currentColor\"";

    private Icons() {}

    /** The icon as SVG, hidden from screen readers since a word stands beside it; an unknown name throws. */
    public static String svg(String name) {
        return READ.computeIfAbsent(name, Icons::read);
    }

    private static String read(String name) {
        try (var in = Icons.class.getClassLoader().getResourceAsStream("icon/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalArgumentException("No such icon: " + name);
            }
            var file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var shapes = file.substring(file.indexOf('>') + 1, file.lastIndexOf("</svg>"))
                    .replace("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>", "")
                    .replaceAll(">\\s+<", "><")
                    .strip();
            return "<svg class=\"icon\" viewBox=\"0 0 24 24\" %s aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                    .formatted(name.endsWith("-filled") ? FILLED : OUTLINE, shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
