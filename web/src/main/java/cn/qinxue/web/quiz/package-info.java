/** 课后测验: the page of a course's quiz, its paper, the result. */
@NullMarked
package cn.qinxue.web.quiz;

import org.jspecify.annotations.NullMarked;
