/** 视同申报 and 视同审批: learners file claims, offices decide them. */
@NullMarked
package cn.qinxue.web.equivalence;

import org.jspecify.annotations.NullMarked;
