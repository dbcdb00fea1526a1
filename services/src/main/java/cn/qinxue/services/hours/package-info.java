@NullMarked
package cn.qinxue.services.hours;

import org.jspecify.annotations.NullMarked;
