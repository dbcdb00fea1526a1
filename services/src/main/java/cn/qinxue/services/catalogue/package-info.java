/** Courses 课程: who provides them, where they count, their chapters, questions 试题 and pop-up questions 弹题. */
@NullMarked
package cn.qinxue.services.catalogue;

import org.jspecify.annotations.NullMarked;
