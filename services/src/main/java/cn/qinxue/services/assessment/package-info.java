/** Tests 测验、考试: papers drawn from the question bank, attempts, marking. */
@NullMarked
package cn.qinxue.services.assessment;

import org.jspecify.annotations.NullMarked;
