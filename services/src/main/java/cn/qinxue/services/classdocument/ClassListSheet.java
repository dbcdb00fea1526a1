package cn.qinxue.services.classdocument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of a class, in the order in which they are printed: of a 签到表 or of a 座位表.
 *
 * @param province the tenant's title, such as 江苏省工勤人员继续教育
 * @param demonstration marks every page as 演示数据
 */
public record ClassListSheet(String province, ClassFacts offering, List<Member> members, boolean demonstration) {
    public ClassListSheet {
        members = List.copyOf(members);
    }

    /**
     * Somebody of the class.
     *
     * @param idNumber masked
     * @param telephone masked; null when there is none
     */
    public record Member(
            String name,
            String idNumber,
            String employer,
            @Nullable String telephone) {}
}
