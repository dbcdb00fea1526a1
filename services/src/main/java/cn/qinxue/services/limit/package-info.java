@NullMarked
package cn.qinxue.services.limit;

import org.jspecify.annotations.NullMarked;
