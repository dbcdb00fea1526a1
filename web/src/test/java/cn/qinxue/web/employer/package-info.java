@NullMarked
package cn.qinxue.web.employer;

import org.jspecify.annotations.NullMarked;
