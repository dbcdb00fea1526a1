@NullMarked
package cn.qinxue.services.recovery;

import org.jspecify.annotations.NullMarked;
