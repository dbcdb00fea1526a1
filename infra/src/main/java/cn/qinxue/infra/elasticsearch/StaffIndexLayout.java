package cn.qinxue.infra.elasticsearch;

import cn.qinxue.services.search.StaffDocument;
import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
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

    private static final Property SOUGHT =
            Property.of(its -> its.keyword(word -> word.docValues(kept -> kept.enabled(false))));
    private static final Property SORTED = Property.of(its -> its.keyword(word -> word));
    private static final Property RUN =
            Property.of(its -> its.text(text -> text.analyzer("standard").norms(false)));
    private static final Property LOWER = Property.of(
            its -> its.keyword(word -> word.normalizer("lowercase").docValues(kept -> kept.enabled(false))));

    private StaffIndexLayout() {}

    /** The fields of a new set; what was sent is not kept beside them. */
    static TypeMapping mapping() {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .source(source -> source.enabled(false))
                .properties(properties()));
    }

    private static Map<String, Property> properties() {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (var field :
                List.of("programme", "regions", "offices", "spellings", "endings", "idNumber", "idTail", "mobile")) {
            properties.put(field, SOUGHT);
        }
        for (var field : List.of("id", "office", "region", "employer", "trade", "level", "state", "shelf")) {
            properties.put(field, SORTED);
        }
        properties.put(
                "name",
                Property.of(its -> its.keyword(word -> word.fields("run", RUN).fields("lower", LOWER))));
        properties.put("employerName", Property.of(its -> its.keyword(word -> word.fields("run", RUN))));
        properties.put("print", Property.of(its -> its.long_(number -> number.index(false))));
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
