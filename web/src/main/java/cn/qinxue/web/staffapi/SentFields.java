package cn.qinxue.web.staffapi;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object as they were sent: one that is null is there, unlike in a map bound by the server. */
final class SentFields {
    private SentFields() {}

    /** Text and truth values as such, null as null; numbers, lists and objects stay what they are, which fits no field. */
    static Map<String, @Nullable Object> of(JsonNode object) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : object.entries()) {
            var value = entry.getValue();
            if (value.isNull()) fields.put(entry.getKey(), null);
            else if (value.isString()) fields.put(entry.getKey(), value.getStringValue());
            else if (value.isBoolean()) fields.put(entry.getKey(), value.getBooleanValue());
            else fields.put(entry.getKey(), value);
        }
        return fields;
    }
}
