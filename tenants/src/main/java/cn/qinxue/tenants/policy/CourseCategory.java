package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.regex.Pattern;

/** A course category 课程分类 under the label that this policy gives it; the code is what courses and hours carry. */
public record CourseCategory(String code, String label) implements Checked {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,31}");

    @Override
    public void check(Findings findings) {
        if (!CODE.matcher(code).matches()) {
            findings.refuse("code", "“" + code + "”不能作为分类代码，请用大写字母开头，只含大写字母、数字和下划线，2 至 32 位，例如 PUBLIC。");
        }
    }
}
