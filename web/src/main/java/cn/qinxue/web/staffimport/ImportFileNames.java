package cn.qinxue.web.staffimport;

import cn.qinxue.services.staffimport.StaffImport;
import java.util.regex.Pattern;

/** What downloads of an import are called, without ending. */
final class ImportFileNames {
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{1,5}$");

    private ImportFileNames() {}

    static String errors(StaffImport its) {
        return ENDING.matcher(its.fileName()).replaceFirst("") + "-错误";
    }
}
