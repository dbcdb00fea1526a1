@NullMarked
package cn.qinxue.services.promotion;

import org.jspecify.annotations.NullMarked;
