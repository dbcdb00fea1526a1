@NullMarked
package cn.qinxue.web.session;

import org.jspecify.annotations.NullMarked;
