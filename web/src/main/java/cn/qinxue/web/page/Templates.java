package cn.qinxue.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Singleton;
import java.util.Map;

/** Renders the templates that the build compiled; a page is whole before the first byte leaves, so errors can answer. */
@Singleton
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The bytes of a template such as {@code learner/home}, in UTF-8; throws when it does not exist or fails. */
    public byte[] render(String template, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }
}
