@NullMarked
package cn.qinxue.services.offering;

import org.jspecify.annotations.NullMarked;
