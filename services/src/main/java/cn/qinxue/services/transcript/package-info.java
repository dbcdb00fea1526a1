/** 继续教育档案: the years of a learner with what they were made of, and the yearly record that is printed from them. */
@NullMarked
package cn.qinxue.services.transcript;

import org.jspecify.annotations.NullMarked;
