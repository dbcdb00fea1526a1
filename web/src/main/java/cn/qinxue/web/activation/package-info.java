@NullMarked
package cn.qinxue.web.activation;

import org.jspecify.annotations.NullMarked;
