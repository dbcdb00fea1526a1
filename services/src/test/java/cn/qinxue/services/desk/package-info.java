@NullMarked
package cn.qinxue.services.desk;

import org.jspecify.annotations.NullMarked;
