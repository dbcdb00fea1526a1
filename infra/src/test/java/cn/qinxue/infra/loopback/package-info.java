@NullMarked
package cn.qinxue.infra.loopback;

import org.jspecify.annotations.NullMarked;
