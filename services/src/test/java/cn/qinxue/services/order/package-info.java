@NullMarked
package cn.qinxue.services.order;

import org.jspecify.annotations.NullMarked;
