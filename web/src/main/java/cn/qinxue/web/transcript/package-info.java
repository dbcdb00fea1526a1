/** 继续教育档案: the learner's years and the yearly record. */
@NullMarked
package cn.qinxue.web.transcript;

import org.jspecify.annotations.NullMarked;
