@NullMarked
package cn.qinxue.web.login;

import org.jspecify.annotations.NullMarked;
