@NullMarked
package cn.qinxue.web.audit;

import org.jspecify.annotations.NullMarked;
