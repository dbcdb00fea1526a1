package cn.qinxue.tenants.authoring;

import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.hours.Hours;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes records as the YAML that {@link RecordReader} reads; what is null is left out. */
public final class RecordWriter {
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private RecordWriter() {}

    /** The record as YAML text. */
    public static String write(Record value) {
        var text = new StringWriter();
        try (var out = YAML.createGenerator(text)) {
            writeRecord(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeRecord(Record value, YAMLGenerator out) throws IOException {
        out.writeStartObject();
        for (var component : value.getClass().getRecordComponents()) {
            var part = read(component, value);
            if (part != null) {
                out.writeFieldName(component.getName());
                if (component.isAnnotationPresent(Hours.class)) {
                    out.writeNumber(CreditHours.text((Integer) part));
                } else {
                    writeValue(part, out);
                }
            }
        }
        out.writeEndObject();
    }

    private static void writeValue(Object value, YAMLGenerator out) throws IOException {
        switch (value) {
            case Record record -> writeRecord(record, out);
            case List<?> list -> {
                out.writeStartArray();
                for (var item : list) {
                    writeValue(item, out);
                }
                out.writeEndArray();
            }
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Boolean yes -> out.writeBoolean(yes);
            default -> out.writeString(value.toString());
        }
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
