@NullMarked
package cn.qinxue.services.study;

import org.jspecify.annotations.NullMarked;
