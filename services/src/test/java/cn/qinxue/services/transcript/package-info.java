@NullMarked
package cn.qinxue.services.transcript;

import org.jspecify.annotations.NullMarked;
