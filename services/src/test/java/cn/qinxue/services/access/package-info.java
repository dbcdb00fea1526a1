@NullMarked
package cn.qinxue.services.access;

import org.jspecify.annotations.NullMarked;
