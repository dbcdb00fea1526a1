@NullMarked
package cn.qinxue.web.quiz;

import org.jspecify.annotations.NullMarked;
