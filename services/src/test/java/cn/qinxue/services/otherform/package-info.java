@NullMarked
package cn.qinxue.services.otherform;

import org.jspecify.annotations.NullMarked;
