@NullMarked
package cn.qinxue.web.api;

import org.jspecify.annotations.NullMarked;
