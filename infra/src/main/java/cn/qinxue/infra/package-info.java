@NullMarked
package cn.qinxue.infra;

import org.jspecify.annotations.NullMarked;
