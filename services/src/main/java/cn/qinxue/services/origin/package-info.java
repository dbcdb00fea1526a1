@NullMarked
package cn.qinxue.services.origin;

import org.jspecify.annotations.NullMarked;
