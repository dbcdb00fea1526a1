package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How people lie in an index: only with what the core of Elasticsearch has, so that the same definition serves a
 * laptop's node and any cluster. Chinese is cut into characters, and a phrase of them finds any run.
 */
final class StaffIndexLayout {
    /** Another number makes other indexes: a program that knows another layout builds its own and never reads these. */
    static final int NUMBER = 1;

    private static final Map<String, Object> SOUGHT = Map.of("type", "keyword", "doc_values", false);
    private static final Map<String, Object> SORTED = Map.of("type", "keyword");
    private static final Map<String, Object> RUN = Map.of("type", "text", "analyzer", "standard", "norms", false);
    private static final Map<String, Object> LOWER =
            Map.of("type", "keyword", "normalizer", "lowercase", "doc_values", false);

    private StaffIndexLayout() {}

    /** Settings and mapping of a new set; {@code settings} are added. */
    static Map<String, Object> definition(String writeAlias, Map<String, Object> settings) {
        return Map.of(
                "settings",
                settings,
                "aliases",
                Map.of(writeAlias, Map.of()),
                "mappings",
                Map.of("dynamic", "strict", "_source", Map.of("enabled", false), "properties", properties()));
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (var field :
                List.of("programme", "regions", "offices", "spellings", "endings", "idNumber", "idTail", "mobile")) {
            properties.put(field, SOUGHT);
        }
        for (var field : List.of("id", "office", "region", "employer", "trade", "level", "state", "shelf")) {
            properties.put(field, SORTED);
        }
        properties.put("name", Map.of("type", "keyword", "fields", Map.of("run", RUN, "lower", LOWER)));
        properties.put("employerName", Map.of("type", "keyword", "fields", Map.of("run", RUN)));
        properties.put("print", Map.of("type", "long", "index", false));
        return properties;
    }

    /** What is sent of a person. */
    static Map<String, Object> fields(StaffDocument document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", document.id().toString());
        fields.put("programme", document.programme());
        fields.put("name", document.name());
        fields.put("spellings", document.spellings().whole());
        fields.put("endings", document.spellings().endings());
        fields.put("employer", document.employer().toString());
        fields.put("employerName", document.employerName());
        if (document.trade() != null) {
            fields.put("trade", document.trade().toString());
        }
        if (document.level() != null) {
            fields.put("level", document.level());
        }
        fields.put("state", document.state());
        fields.put("region", document.region().value());
        fields.put("regions", StaffDocument.within(document.region()));
        fields.put("office", document.office().value());
        fields.put("offices", StaffDocument.within(document.office()));
        fields.put("idNumber", document.numbers().idNumber());
        fields.put("idTail", document.numbers().idNumberTail());
        if (document.numbers().mobile() != null) {
            fields.put("mobile", document.numbers().mobile());
        }
        fields.put("shelf", StaffDocument.shelf(document.id()));
        fields.put("print", document.print());
        return fields;
    }
}
