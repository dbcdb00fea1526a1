package cn.qinxue.services.certificate;

/**
 * What stands at the head and foot of a document: the tenant's title (江苏省工勤人员继续教育), the document's own title
 * from the policy (培训证明, 《工勤人员继续教育记录》) and the office that issues it; {@code demonstration} marks every
 * page as 演示数据.
 */
public record DocumentHead(String province, String title, String organiser, boolean demonstration) {}
