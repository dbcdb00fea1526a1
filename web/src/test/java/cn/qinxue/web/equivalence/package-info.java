@NullMarked
package cn.qinxue.web.equivalence;

import org.jspecify.annotations.NullMarked;
