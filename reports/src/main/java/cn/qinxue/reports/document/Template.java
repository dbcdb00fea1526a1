package cn.qinxue.reports.document;

import java.io.IOException;
import java.util.Arrays;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The designs a policy's {@code documents} may name. */
public enum Template {
    CERTIFICATE("certificate"),
    YEARLY_RECORD("yearly-record");

    private final String key;

    Template(String key) {
        this.key = key;
    }

    /** The name a policy uses. */
    public String key() {
        return key;
    }

    /** The template of that name; {@link UnknownTemplate} if there is none. */
    public static Template named(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownTemplate(key));
    }

    /** The design as the build compiled it. */
    JasperReport load() {
        try (var compiled = Template.class.getResourceAsStream("/reports/" + key + ".jasper")) {
            if (compiled == null) {
                throw new IllegalStateException("Not compiled by the build: reports/" + key + ".jrxml");
            }
            return (JasperReport) JRLoader.loadObject(compiled);
        } catch (IOException | JRException e) {
            throw new IllegalStateException("Cannot load template " + key, e);
        }
    }
}
