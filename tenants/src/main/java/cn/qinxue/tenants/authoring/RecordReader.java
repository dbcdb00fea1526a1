package cn.qinxue.tenants.authoring;

import cn.qinxue.tenants.hours.Hours;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a tree into records, component by component: every name must be known, every component present unless it is
 * {@code @Nullable} or {@link Absent}. Goes on after a fault, so that all of them are found in one go.
 */
public final class RecordReader {
    private RecordReader() {}

    /** The components that could be read, by name, absent ones as null; faults, also of the records below, go to the findings. */
    public static Map<String, @Nullable Object> parts(Class<? extends Record> type, YamlNode node, Findings findings) {
        var parts = new LinkedHashMap<String, @Nullable Object>();
        if (!(node instanceof YamlNode.Mapping mapping)) {
            findings.unreadable("此处应由若干“名称: 值”组成，请检查缩进和冒号后的空格。");
            return parts;
        }
        refuseUnknown(type, mapping.fields(), findings);
        for (var component : type.getRecordComponents()) {
            var before = findings.unreadable();
            var value =
                    component(component, mapping.fields().get(component.getName()), findings.at(component.getName()));
            if (findings.unreadable() == before) {
                parts.put(component.getName(), value);
            }
        }
        return parts;
    }

    /** Makes the record from its parts; all of them must be there. */
    public static <R extends Record> R build(Class<R> type, Map<String, @Nullable Object> parts) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(c -> parts.get(c.getName())).toArray();
        try {
            var canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private static void refuseUnknown(Class<? extends Record> type, Map<String, YamlNode> fields, Findings findings) {
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var name : fields.keySet()) {
            if (!known.contains(name)) {
                findings.refuse(name, "没有这一项，请删除或改名；此处可填：" + String.join("、", known) + "。");
            }
        }
    }

    private static @Nullable Object component(RecordComponent component, @Nullable YamlNode node, Findings findings) {
        if (node == null || node instanceof YamlNode.Nothing) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            if (component.isAnnotationPresent(Absent.class)) {
                return nothing(component.getType());
            }
            findings.unreadable(node == null ? "缺少这一项，请补上。" : "没有填写内容，请填写。");
            return null;
        }
        if (component.isAnnotationPresent(Hours.class)) {
            return Values.hours(node, findings);
        }
        if (node instanceof YamlNode.Scalar scalar
                && scalar.text().isBlank()
                && component.isAnnotationPresent(Absent.class)) {
            return nothing(component.getType());
        }
        return value(component.getGenericType(), node, findings);
    }

    private static @Nullable Object value(Type type, YamlNode node, Findings findings) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], node, findings);
        }
        var plain = (Class<?>) type;
        return plain.isRecord()
                ? record(plain.asSubclass(Record.class), node, findings)
                : Values.read(plain, node, findings);
    }

    private static @Nullable Record record(Class<? extends Record> type, YamlNode node, Findings findings) {
        var before = findings.unreadable();
        var parts = parts(type, node, findings);
        if (findings.unreadable() > before) {
            return null;
        }
        var made = build(type, parts);
        if (made instanceof Checked checked) {
            checked.check(findings);
        }
        return made;
    }

    private static List<Object> list(Type of, YamlNode node, Findings findings) {
        var values = new ArrayList<Object>();
        if (!(node instanceof YamlNode.Sequence sequence)) {
            findings.unreadable("此处应是列表，每项另起一行以“- ”开头，或写成 [甲, 乙]；没有内容时写 []。");
            return values;
        }
        for (int i = 0; i < sequence.items().size(); i++) {
            var value = value(of, sequence.items().get(i), findings.at("[" + i + "]"));
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == List.class ? List.of() : "";
    }
}
