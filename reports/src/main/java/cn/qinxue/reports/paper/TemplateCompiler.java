package cn.qinxue.reports.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every {@code .jrxml} of the first folder into the second; the build runs it, the program never does. */
final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] folders) throws IOException, JRException {
        var target = Files.createDirectories(Path.of(folders[1]));
        try (var designs = Files.newDirectoryStream(Path.of(folders[0]), "*.jrxml")) {
            for (var design : designs) {
                var compiled = design.getFileName().toString().replace(".jrxml", ".jasper");
                JasperCompileManager.compileReportToFile(
                        design.toString(), target.resolve(compiled).toString());
            }
        }
    }
}
