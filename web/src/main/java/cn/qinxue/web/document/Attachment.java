package cn.qinxue.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Under which name a browser saves an answer; old ones, which cannot read Chinese there, get {@code document}. */
final class Attachment {
    private Attachment() {}

    static String named(String name, String ending) {
        var encoded =
                URLEncoder.encode(name + "." + ending, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"document." + ending + "\"; filename*=UTF-8''" + encoded;
    }
}
