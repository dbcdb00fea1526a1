/** 视同申报: training elsewhere of the same year that learners want counted, and the office's decision about it. */
@NullMarked
package cn.qinxue.services.equivalence;

import org.jspecify.annotations.NullMarked;
